import { describeFirstSlice } from './first-slice-worlds';

describeFirstSlice(1);
