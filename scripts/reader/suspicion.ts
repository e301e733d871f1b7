import { type Place, type Problem, type ProblemCode, problemAt } from "../model/problem.ts";

/** Something that only a second person's word lets through, and what that person has to name. */
export interface Suspicion {
  problem: Problem;
  /** Either words, or where a link leads. */
  needs: { words: string[] } | { domain: string };
}

/** What is suspected, as a sentence names it: a whole article, or one entry of `site.yaml`. */
export type Suspect = "bài" | "mục này";

/** A problem whose mending names both ways out, the second with the very line to paste. */
export function suspicion(
  place: Place,
  code: Extract<ProblemCode, "CT-701" | "CT-702" | "CT-703">,
  message: string,
  fix: string,
  needs: Suspicion["needs"],
  suspect: Suspect = "bài",
): Suspicion {
  const named =
    "domain" in needs
      ? `domain: ${JSON.stringify(needs.domain)}`
      : `words: [${needs.words.map((word) => JSON.stringify(word)).join(", ")}]`;
  const line = `- { file: ${JSON.stringify(place.file)}, ${named}, by: "…", reason: "…" }`;
  const way = `Nếu ${suspect} vẫn được đăng: người thứ hai xem lại, rồi thêm vào mục acknowledged của site.yaml dòng này, điền họ tên và lý do: ${line}`;
  return { problem: problemAt(place, code, message, `${fix} ${way}`), needs };
}
