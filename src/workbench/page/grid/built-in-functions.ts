/** The functions of Sheets that the formula help knows, beside the add-on's own. */
import type { FunctionHelp } from '../../protocol';

/** Name, parameters (those in brackets may be left out, `…` may be repeated), what it gives. */
const TABLE = `
ABS value | The value without its sign.
AND condition … | True where every condition is.
AVERAGE value … | The mean of numbers.
AVERAGEIF range criterion [average_range] | The mean of the cells that meet a criterion.
CEILING value [factor] | Rounded up to a multiple.
CHOOSE index choice … | One of several choices by its number.
CONCATENATE text … | Texts one after the other.
COUNT value … | How many numbers there are.
COUNTA value … | How many values there are.
COUNTBLANK range | How many cells are empty.
COUNTIF range criterion | How many cells meet a criterion.
COUNTIFS range criterion … | How many rows meet several criteria.
DATE year month day | The date of a year, month and day.
DATEDIF start end unit | Days, months or years between two dates.
DAY date | The day of the month.
DAYS end start | Days between two dates.
EDATE start months | The same day so many months later.
EOMONTH start months | The last day of a month.
EXACT one other | Whether two texts are the same, letter by letter.
FIND wanted text [start] | Where a text begins in another, letter case mattering.
FLOOR value [factor] | Rounded down to a multiple.
HLOOKUP key range index [sorted] | Looks a key up in the first row of a range.
HOUR time | The hour of a time.
IF condition if_true [if_false] | One value or another.
IFERROR value [if_error] | The value, or another where it is an error.
IFNA value if_missing | The value, or another where it is #N/A.
INDEX range [row] [column] | The cell of a range at a row and column.
INT value | Rounded down to a whole number.
ISBLANK value | Whether a cell is empty.
ISERROR value | Whether a value is an error.
ISNUMBER value | Whether a value is a number.
ISTEXT value | Whether a value is text.
LEFT text [length] | The beginning of a text.
LEN text | How long a text is.
LOWER text | The text in small letters.
MATCH key range [type] | Where a key is in a row or column.
MAX value … | The largest number.
MEDIAN value … | The number in the middle.
MID text start length | A part of a text.
MIN value … | The smallest number.
MINUTE time | The minute of a time.
MOD dividend divisor | What is left over by a division.
MONTH date | The month of a date.
NETWORKDAYS start end [holidays] | Working days between two dates.
NOT condition | True where the condition is false.
NOW | This moment, by the spreadsheet's clock.
OR condition … | True where any condition is.
PROPER text | The text with capitals at the beginning of words.
RAND | A number by chance, from 0 to 1.
RANDBETWEEN low high | A whole number by chance.
REPT text times | A text several times over.
RIGHT text [length] | The end of a text.
ROUND value [places] | Rounded to a number of places.
ROUNDDOWN value [places] | Rounded towards zero.
ROUNDUP value [places] | Rounded away from zero.
ROW [cell] | The row of a cell.
ROWS range | How many rows a range has.
SEARCH wanted text [start] | Where a text begins in another, letter case not mattering.
SQRT value | The square root.
STDEV value … | How far values of a sample lie apart.
SUBSTITUTE text old new [which] | The text with one part replaced.
SUM value … | The sum of numbers.
SUMIF range criterion [sum_range] | The sum of the cells that meet a criterion.
SUMIFS sum_range range criterion … | The sum of the rows that meet several criteria.
SUMPRODUCT range … | The sum of products.
SWITCH value case result … | The result that belongs to a value.
TEXT number format | A number written in a format.
TIME hour minute second | The time of day.
TODAY | Today's date, by the spreadsheet's clock.
TRANSPOSE range | Rows as columns.
TRIM text | The text without blanks too many.
UPPER text | The text in capitals.
VALUE text | The number that a text says.
VLOOKUP key range index [sorted] | Looks a key up in the first column of a range.
WEEKDAY date [type] | The day of the week as a number.
WEEKNUM date [type] | The week of the year.
WORKDAY start days [holidays] | The working day so many days later.
YEAR date | The year of a date.
`;

export const BUILT_INS: readonly FunctionHelp[] = TABLE.trim().split('\n').map(helpOf);

function helpOf(line: string): FunctionHelp {
  const [call = '', description = ''] = line.split(' | ');
  const [name = '', ...words] = call.split(' ');
  const named = words.filter((word) => word !== '…');
  const parameters = named.map((word) => ({
    name: word.replace(/[[\]]/g, ''),
    type: '',
    optional: word.startsWith('['),
    description: '',
  }));
  const more = { name: '…', type: '', optional: true, description: '' };
  const all = words.includes('…') ? [...parameters, more] : parameters;
  return { name, description, parameters: all, returns: '', examples: [] };
}
