import { posix } from "node:path";
import { type Problem, problemCodes, problemText } from "../model/problem.ts";

/** The forms a list of problems can be told in. */
export const formats = ["text", "json", "github", "gitlab"] as const;
export type Format = (typeof formats)[number];

/**
 * Tells problems to people on stderr; in GitHub's CI also as annotations, which show at the lines of a pull request.
 *
 * @param content path of the content folder, to name files as the repository does
 */
export function report(problems: readonly Problem[], content: string): void {
  console.error(problemList(problems));
  if (process.env.GITHUB_ACTIONS === "true") console.log(inFormat("github", problems, content));
}

/** All problems, one a line, and how many there are. */
export function problemList(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const count = [errors && `${errors} lỗi`, warnings && `${warnings} lời nhắc`].filter(Boolean).join(", ");
  return [...problems.map(problemText), count].join("\n");
}

/** The same for machines. */
export function inFormat(format: Format, problems: readonly Problem[], content: string): string {
  switch (format) {
    case "text":
      return problemList(problems);
    case "json":
      return JSON.stringify(problems, null, 2);
    case "github":
      return problems.map((problem) => annotation(problem, content)).join("\n");
    case "gitlab":
      return JSON.stringify(
        problems.map((problem) => codeQuality(problem, content)),
        null,
        2,
      );
  }
}

/** A workflow command: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function annotation({ code, severity, file, line, column, message, fix }: Problem, content: string): string {
  const value = (text: string): string =>
    text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  const property = (text: string): string => value(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
  const place = `file=${property(posix.join(content, file))},line=${line},col=${column}`;
  return `::${severity} ${place},title=${property(code)}::${value(`${message} Sửa: ${fix}`)}`;
}

/** An entry of a code quality report: https://docs.gitlab.com/ci/testing/code_quality/ */
function codeQuality({ code, severity, file, line, column, message, fix }: Problem, content: string) {
  return {
    check_name: code,
    description: `${problemCodes[code]}: ${message} Sửa: ${fix}`,
    fingerprint: `${code}:${file}:${line}:${column}`,
    severity: severity === "error" ? "blocker" : "minor",
    location: { path: posix.join(content, file), lines: { begin: line } },
  };
}
