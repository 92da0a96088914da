import { both } from "./both";

export const dashboardWords = both({}, {});
