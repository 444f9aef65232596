import { operatorTest, textTest, type MailTest } from './search-operators';

/** A query as Gmail reads what is typed into its search box: nothing in it is an error. */
export interface ParsedQuery {
  readonly fits: MailTest;
  /** Whether it names the bin, which is left out otherwise. */
  readonly looksInBin: boolean;
}

const TOKEN = /\s*(-(?=\S)|[(){}]|[A-Za-z0-9_]+:|"[^"]*"?|[^\s(){}"]+)/y;
const OPERATOR = /^([A-Za-z0-9_]+):$/;
const BIN = /(?:^|[\s({-])in:\s*["({]*(?:anywhere|trash)\b/i;

export function parsedQuery(query: string): ParsedQuery {
  return { fits: new QueryReader(query).all(''), looksInBin: BIN.test(query) };
}

/** Reads alternatives (`{a b}`, `a OR b`) and conjunctions, `field` being the operator that groups may stand behind. */
class QueryReader {
  private readonly tokens: readonly string[];
  private position = 0;

  constructor(query: string) {
    this.tokens = tokensOf(query);
  }

  /** Everything up to the end or a closing bracket: all of it has to fit. */
  all(field: string): MailTest {
    const groups: MailTest[][] = [];
    let joined = false;
    for (let token = this.next(); token !== undefined && !isClosing(token); token = this.next()) {
      if (token === 'OR') {
        joined = groups.length > 0;
        continue;
      }
      const test = this.term(token, field);
      if (joined) groups.at(-1)?.push(test);
      else groups.push([test]);
      joined = false;
    }
    return (mail) => groups.every((group) => group.some((test) => test(mail)));
  }

  private any(field: string): MailTest {
    const tests: MailTest[] = [];
    for (let token = this.next(); token !== undefined && !isClosing(token); token = this.next()) {
      if (token !== 'OR') tests.push(this.term(token, field));
    }
    return (mail) => tests.some((test) => test(mail));
  }

  private term(token: string, field: string): MailTest {
    if (token === '-') return this.negated(field);
    if (token === '(') return this.all(field);
    if (token === '{') return this.any(field);
    const operator = OPERATOR.exec(token)?.[1];
    if (operator !== undefined) return this.behind(operator.toLowerCase());
    const value = unquoted(token);
    return field === '' ? textTest(value) : operatorTest(field, value);
  }

  private negated(field: string): MailTest {
    const token = this.next();
    if (token === undefined) return () => true;
    const test = this.term(token, field);
    return (mail) => !test(mail);
  }

  /** An operator with nothing behind it asks for nothing. */
  private behind(operator: string): MailTest {
    const token = this.next();
    return token === undefined || isClosing(token) ? () => true : this.term(token, operator);
  }

  private next(): string | undefined {
    return this.tokens[this.position++];
  }
}

function tokensOf(query: string): readonly string[] {
  return [...query.matchAll(new RegExp(TOKEN.source, 'g'))].map(([, token]) => token ?? '');
}

function isClosing(token: string): boolean {
  return token === ')' || token === '}';
}

function unquoted(token: string): string {
  return token.startsWith('"') ? token.replaceAll('"', '') : token;
}
