/** The signs on the toolbar. */
import type { JSX } from 'preact';

const PATHS = {
  undo: 'M4 7h7a4 4 0 0 1 0 8H7M4 7l3.5-3.5M4 7l3.5 3.5',
  redo: 'M14 7H7a4 4 0 0 0 0 8h4M14 7l-3.5-3.5M14 7l-3.5 3.5',
  bold: 'M5.5 3.5h4a2.7 2.7 0 0 1 0 5.4h-4zM5.5 8.9h4.7a2.8 2.8 0 0 1 0 5.6H5.5z',
  italic: 'M8 3.5h5M5 14.5h5M10.8 3.5l-3.6 11',
  strikethrough:
    'M3 9h12M13 5.2C12 3.6 6 2.8 5.6 5.8c0 1.4 1 2 2 2.4M5 12.6c1 2 7.6 2.6 7.9-.7 0-.7-.3-1.3-.8-1.7',
  letter: 'M4.5 12 9 2.5 13.5 12M6.1 8.700h5.8',
  bucket: 'M3.5 8.5 8.5 3.500l5.5 5.5-5.2 5.2-5.3-5.300zM7 2l2 2M14 9.200s2 2.5 2 3.700a1.7 1.7 0 0 1-3.3 0',
  left: 'M3 4h12M3 7.500h7M3 11h12M3 14.500h7',
  center: 'M3 4h12M5.5 7.500h7M3 11h12M5.5 14.500h7',
  right: 'M3 4h12M8 7.500h7M3 11h12M8 14.500h7',
  wrap: 'M3 4h12M3 9h10a2.5 2.5 0 0 1 0 5h-3M11.5 12 9.5 14l2 2M3 14h3',
  merge: 'M2.5 3.500h13v11h-13zM5 9h3M13 9h-3M6.7 7.3 8.4 9l-1.7 1.700M11.3 7.3 9.6 9l1.7 1.7',
  filter: 'M3 4h12l-4.6 5.500V14l-2.8-1.500v-3z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
