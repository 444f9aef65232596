import { checkSyntax } from '../../src/bundler/checks/syntax';

describe('checkSyntax', () => {
  it.each([
    ['a private field', 'class A {\n  #secret = 1;\n}'],
    ['a private method', 'class A {\n  #hide() {}\n}'],
    ['a static field', 'class A {\n  static count = 0;\n}'],
    ['a static block', 'class A {\n  static {}\n}'],
    ['optional chaining', 'var a = {};\na?.b;'],
    ['the nullish operator', 'var a = 1;\na ?? 2;'],
  ])('refuses %s and names the line', (_name, text) => {
    const parsed = checkSyntax(text);

    expect(parsed).toMatchObject({ problem: { where: 'Code.js:2' } });
  });

  it('takes what ES2019 knows', () => {
    expect(checkSyntax('var a = { ...{} }; try { a.b; } catch { a; }')).toHaveProperty('code');
  });
});
