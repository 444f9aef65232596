import type { Facts } from './fact';

const COMMUNICATION = 'guides/html/communication';
const RUN = 'guides/html/reference/run';
const HOST = 'guides/html/reference/host';
const CARRIED = 'tanaikech.github.io, 2023-08-28';
const CALLS = ['google.script.run'] as const;

export const BRIDGE = {
  'BR-01': {
    says: 'Ten calls of google.script.run are on their way at a time; the eleventh waits.',
    certainty: 'documented',
    source: COMMUNICATION,
    touches: CALLS,
  },
  'BR-02': {
    says: 'Calls of google.script.run end in any order, whatever order they were made in.',
    certainty: 'documented',
    source: COMMUNICATION,
    touches: CALLS,
  },
  'BR-03': {
    says: 'Each with… method gives a new runner and leaves the one it was called on as it was.',
    certainty: 'documented',
    source: COMMUNICATION,
    touches: ['google.script.run.withSuccessHandler', 'google.script.run.withFailureHandler'],
  },
  'BR-04': {
    says: 'A function whose name ends in an underscore is private: no page can call it.',
    certainty: 'documented',
    source: COMMUNICATION,
    touches: CALLS,
  },
  'BR-05': {
    says: 'A page can call top-level functions only, no methods of objects and none assigned at run time.',
    certainty: 'documented',
    source: COMMUNICATION,
    touches: CALLS,
  },
  'BR-06': {
    says: 'What a page calls runs with full authorization.',
    certainty: 'documented',
    source: 'workspace/add-ons/concepts/editor-auth-lifecycle',
    touches: CALLS,
  },
  'BR-07': {
    says: 'Numbers, booleans, texts, null, and plain objects and arrays of them cross to the script.',
    certainty: 'documented',
    source: RUN,
    touches: CALLS,
  },
  'BR-08': {
    says: 'A form crosses as the only parameter, as an object of its fields by name.',
    certainty: 'documented',
    source: RUN,
    touches: { outside: 'the sidebar sends plain data' },
  },
  'BR-09': {
    says: 'What cannot cross to the script throws in the page: “Failed due to illegal value in property: …”.',
    certainty: 'observed',
    source: CARRIED,
    touches: CALLS,
  },
  'BR-10': {
    says: 'Dates, functions and elements of the page do not cross to the script, at any depth.',
    certainty: 'documented',
    source: RUN,
    touches: CALLS,
  },
  'BR-11': {
    says: 'Maps, Sets, regular expressions, promises, boxed values, blobs and bytes do not cross to the script.',
    certainty: 'observed',
    source: CARRIED,
    touches: CALLS,
  },
  'BR-12': {
    says: 'What contains itself does not cross to the script.',
    certainty: 'documented',
    source: RUN,
    touches: CALLS,
  },
  'BR-13': {
    says: 'undefined crosses as null, in a list as anywhere else.',
    certainty: 'documented',
    source: `${RUN}; ${CARRIED}`,
    touches: CALLS,
  },
  'BR-14': {
    says: 'One Date anywhere in what a function returns, and the page gets null for all of it.',
    certainty: 'observed',
    source: CARRIED,
    touches: CALLS,
  },
  'BR-15': {
    says: 'A Map, a Set or a regular expression comes back to the page as an empty object.',
    certainty: 'observed',
    source: CARRIED,
    touches: CALLS,
  },
  'BR-16': {
    says: 'A function comes back to the page as its source text.',
    certainty: 'observed',
    source: CARRIED,
    touches: CALLS,
  },
  'BR-17': {
    says: 'A promise that a function returns comes back to the page as what it is resolved with.',
    certainty: 'observed',
    source: CARRIED,
    touches: CALLS,
  },
  'BR-18': {
    says: 'Returning bytes fails on the server, after the function has run.',
    certainty: 'observed',
    source: CARRIED,
    touches: CALLS,
  },
  'BR-19': {
    says: 'A service object comes back to the page as nothing.',
    certainty: 'observed',
    source: CARRIED,
    touches: CALLS,
  },
  'BR-20': {
    says: 'The failure handler gets an Error.',
    certainty: 'documented',
    source: RUN,
    touches: ['google.script.run.withFailureHandler'],
  },
  'BR-21': {
    says: "A failure without a handler is written to the page's console.",
    certainty: 'documented',
    source: RUN,
    touches: CALLS,
  },
  'BR-22': {
    says: 'Both handlers get the user object as their second argument.',
    certainty: 'documented',
    source: RUN,
    touches: { outside: 'the sidebar hands its handlers what they need' },
  },
  'BR-23': {
    says: 'In a browser with several accounts a call may run as the wrong one and fail with PERMISSION_DENIED.',
    certainty: 'observed',
    source: 'theappsscriptlab, ?p=57',
    touches: CALLS,
  },
  'BR-24': {
    says: 'google.script.host closes the sidebar and gives the keyboard back to the cells.',
    certainty: 'documented',
    source: HOST,
    touches: { outside: 'the sidebar stays until the person closes it' },
  },
  'BR-25': {
    says: 'google.script.host sets the size of dialogs, never of a sidebar.',
    certainty: 'documented',
    source: HOST,
    touches: { outside: 'Rapport shows no dialogs with a page of their own' },
  },
  'BR-26': {
    says: 'A blob comes back to the page as an object that is of no use.',
    certainty: 'observed',
    source: CARRIED,
    touches: { outside: 'Rapport makes no blobs' },
  },
  'BR-27': {
    says: 'The success handler gets what the function returned.',
    certainty: 'documented',
    source: RUN,
    touches: ['google.script.run.withSuccessHandler'],
  },
} as const satisfies Facts;
