import { programKey } from "../cache/program.ts";

/** Stands for the program that makes an index: what an earlier one left may have another form. */
export function searchProgram(): string {
  return programKey("scripts/model", "scripts/search");
}
