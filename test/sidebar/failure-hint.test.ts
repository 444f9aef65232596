import { failureHint } from '../../src/sidebar/failure-hint';

describe('failureHint', () => {
  it.each([
    [
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      'accounts',
    ],
    ["We're sorry, a server error occurred while reading from storage. Error code INTERNAL.", 'storage'],
    ['NetworkError: Connection failure due to HTTP 0', 'network'],
    ['You do not have permission to call SpreadsheetApp.getActiveSpreadsheet', 'permission'],
    ['Authorization is required to perform that action.', 'permission'],
    ['Exceeded maximum execution time', 'slow'],
    ['Something new', 'unknown'],
  ])('reads %j as %s', (message, hint) => {
    expect(failureHint(message)).toBe(hint);
  });
});
