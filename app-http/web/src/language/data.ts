import { both } from "./both";

export const dataWords = both({}, {});
