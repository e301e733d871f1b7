import { type ChildProcess, fork } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism, getPriority, setPriority } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** By how much a process gives way to others: it gets a tenth of a core that one of them wants too. */
const BEHIND = 10;

/** Behind all others: no system knows more. */
const LAST = 19;

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What a worker answers: what its work gave, or what is to be known of the error it threw. */
type Answer<Result> = { result: Result } | { failed: Fault };

/** An error as it crosses from process to process, which would lose what the system says of it. */
interface Fault {
  message: string;
  code: unknown;
  syscall: unknown;
}

interface Job {
  task: unknown;
  settle(answer: Answer<unknown>): void;
}

/**
 * Processes that do one kind of work beside this one, as many as the machine has cores at the most. Each starts when
 * there is work that would wait for another, and does one thing at a time.
 *
 * Processes and not threads: Node 20 runs no TypeScript in threads, and each process has a heap of its own.
 */
export class WorkerPool<Task, Result> {
  readonly #program: string;
  readonly #size: number;
  readonly #patience: number;
  readonly #waiting: Job[] = [];
  /** Every process, and what it is at. */
  readonly #workers = new Map<ChildProcess, Job | undefined>();

  /**
   * @param program a module that calls `answerTasks`
   * @param size how many processes at the most
   * @param patience how many tasks wait rather than start another process than the first: as many as are done in the
   *   time it takes to start
   */
  constructor(program: URL, size: number = availableParallelism(), patience = 0) {
    this.#program = fileURLToPath(program);
    this.#size = size;
    this.#patience = patience;
  }

  /** Starts the first process before there is work for it. */
  warm(): this {
    if (this.#workers.size === 0) this.#start();
    return this;
  }

  /**
   * The same, of a process for work that is done ahead: wherever it and this one want the same core, it gives way. Where a
   * core is free it is as quick as any.
   */
  warmBehind(): this {
    if (this.#workers.size === 0) giveWay(this.#start());
    return this;
  }

  /**
   * Has a task done. Tasks and results are copied from process to process: plain data, maps, sets and bytes.
   *
   * @throws what the work threw, or an error if its process ended before it was done
   */
  run(task: Task): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({
        task,
        settle(answer) {
          if ("failed" in answer) reject(Object.assign(new Error(answer.failed.message), answer.failed));
          else resolve(answer.result as Result);
        },
      });
      this.#next();
    });
  }

  /** Lets the processes go. Work that is under way or waits is lost, and fails at once. */
  close(): void {
    const lost = [...this.#workers.values(), ...this.#waiting.splice(0)];
    for (const worker of this.#workers.keys()) {
      // An answer may be on its way: it would come or not, as the processes happen to run.
      worker.removeAllListeners("message");
      worker.kill();
    }
    this.#workers.clear();
    const failed = faultOf(new Error("closed before it was done"));
    for (const job of lost) job?.settle({ failed });
  }

  #next(): void {
    if (this.#waiting.length === 0) return;
    const idle = [...this.#workers].find(([, job]) => job === undefined)?.[0];
    const worker = idle ?? (this.#wantsMore() ? this.#start() : undefined);
    if (!worker) return;
    const job = this.#waiting.shift();
    this.#workers.set(worker, job);
    worker.send(job?.task as object);
  }

  #wantsMore(): boolean {
    if (this.#workers.size === 0) return true;
    return this.#workers.size < this.#size && this.#waiting.length > this.#patience;
  }

  #start(): ChildProcess {
    const { path, words } = startOf(this.#program);
    const worker = fork(path, { execArgv: words, env: workersEnv(), serialization: "advanced" });
    this.#workers.set(worker, undefined);
    worker.on("message", (answer: Answer<unknown>) => {
      const job = this.#workers.get(worker);
      this.#workers.set(worker, undefined);
      job?.settle(answer);
      this.#next();
    });
    const lost = (why: unknown): void => {
      const job = this.#workers.get(worker);
      this.#workers.delete(worker);
      job?.settle({ failed: faultOf(new Error(`a worker ended before its work was done: ${why}`)) });
      this.#next();
    };
    worker.once("error", lost);
    worker.once("exit", (code, signal) => lost(signal ?? code));
    return worker;
  }
}

/** Puts a process, and those it starts, behind others. */
function giveWay({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, Math.min(LAST, getPriority() + BEHIND));
  } catch {
    // It has just ended, which is told elsewhere, or the system lets all run alike.
  }
}

/**
 * A worker asks no server for anything. Where an office's network has certificates of its own, Node 20 reads them before
 * all else, which is half of its start.
 */
function workersEnv(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_EXTRA_CA_CERTS: undefined };
}

/** What to start for a worker's source: the same in plain JavaScript, where this process came so itself (`scripts/program`). */
function startOf(source: string): { path: string; words: string[] } {
  const { CONG_TIN_PROGRAM: folder } = process.env;
  const path = folder && join(folder, relative(ROOT, source)).replace(/\.ts$/, ".mjs");
  if (path && existsSync(path)) return { path, words: [] };
  return { path: source, words: ["--import", import.meta.resolve("tsx")] };
}

/** Does the work of a process of a pool: answers each task with what `work` gives for it. */
export function answerTasks<Task, Result>(work: (task: Task) => Promise<Result> | Result): void {
  process.on("message", async (task: Task) => {
    const answer: Answer<Result> = await Promise.resolve(task)
      .then(work)
      .then(
        (result) => ({ result }),
        (error: unknown) => ({ failed: faultOf(error) }),
      );
    process.send?.(answer);
  });
  // A build that was killed takes its workers with it.
  process.on("disconnect", () => process.exit());
}

function faultOf(error: unknown): Fault {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return { message: error instanceof Error ? error.message : String(error), code, syscall };
}
