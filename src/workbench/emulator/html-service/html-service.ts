import { coercedText } from '../coerced-text';
import { EVERY_MODE } from '../modes';
import { partlyBuilt } from '../partly-built';
import { describeService, ServiceError, type MethodSpec } from '../service';

export class HtmlOutput implements Pick<
  GoogleAppsScript.HTML.HtmlOutput,
  'getContent' | 'getTitle' | 'setTitle' | 'getWidth' | 'setWidth' | 'getHeight' | 'setHeight'
> {
  private title = '';
  private width = 0;
  private height = 0;

  constructor(private readonly content: string) {}

  getContent(): string {
    return this.content;
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): GoogleAppsScript.HTML.HtmlOutput {
    this.title = title;
    return this.asGoogles();
  }

  getWidth(): number {
    return this.width;
  }

  setWidth(width: number): GoogleAppsScript.HTML.HtmlOutput {
    this.width = width;
    return this.asGoogles();
  }

  getHeight(): number {
    return this.height;
  }

  setHeight(height: number): GoogleAppsScript.HTML.HtmlOutput {
    this.height = height;
    return this.asGoogles();
  }

  private asGoogles(): GoogleAppsScript.HTML.HtmlOutput {
    return partlyBuilt<GoogleAppsScript.HTML.HtmlOutput>(this);
  }
}

export class HtmlService implements Pick<
  GoogleAppsScript.HTML.HtmlService,
  'createHtmlOutput' | 'createHtmlOutputFromFile'
> {
  constructor(private readonly files: Readonly<Record<string, string>>) {}

  createHtmlOutput(html: unknown = ''): GoogleAppsScript.HTML.HtmlOutput {
    return partlyBuilt<GoogleAppsScript.HTML.HtmlOutput>(new HtmlOutput(coercedText(html)));
  }

  createHtmlOutputFromFile(filename: string): GoogleAppsScript.HTML.HtmlOutput {
    const content = Object.hasOwn(this.files, filename) ? this.files[filename] : undefined;
    if (content === undefined) throw new ServiceError(`No HTML file named ${filename} was found.`);
    return this.createHtmlOutput(content);
  }
}

const LOCAL: MethodSpec = { kind: 'local', modes: EVERY_MODE };

describeService(HtmlOutput, 'HtmlOutput', {
  getContent: LOCAL,
  getTitle: LOCAL,
  setTitle: LOCAL,
  getWidth: LOCAL,
  setWidth: LOCAL,
  getHeight: LOCAL,
  setHeight: LOCAL,
});
describeService(HtmlService, 'HtmlService', { createHtmlOutput: LOCAL, createHtmlOutputFromFile: LOCAL });
