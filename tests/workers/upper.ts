import { answerTasks } from "../../scripts/workers/pool.ts";

/** A worker for the tests of the pool: writes large, and fails where it is told to. */
answerTasks((task: string) => {
  if (task === "fail") throw Object.assign(new Error("told to"), { code: "ENOSPC" });
  if (task === "die") process.exit(3);
  return { text: task.toUpperCase(), worker: process.pid };
});
