import { changeNames } from "../product.ts";
import type { Edit } from "./edit.ts";

/** The program itself changes, or is as it was before. */
export const programEdits: Record<string, Edit> = Object.fromEntries(
  changeNames.map((name) => [
    `program: ${name}`,
    (site) => {
      const on = !site.program.includes(name);
      site.program = on ? [...site.program, name] : site.program.filter((one) => one !== name);
      return on ? "changed" : "as before";
    },
  ]),
);
