import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";

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
 * there is work for it that no other waits for, and does one thing at a time.
 *
 * Processes and not threads: Node 20 runs no TypeScript in threads, and each process has a heap of its own.
 */
export class WorkerPool<Task, Result> {
  readonly #program: string;
  readonly #size: number;
  readonly #waiting: Job[] = [];
  readonly #idle: ChildProcess[] = [];
  readonly #all = new Set<ChildProcess>();

  /**
   * @param program a module that calls `answerTasks`
   * @param size how many processes at the most
   */
  constructor(program: URL, size: number = availableParallelism()) {
    this.#program = fileURLToPath(program);
    this.#size = size;
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

  /** Lets the processes go. Work that is under way is lost. */
  close(): void {
    for (const worker of this.#all) worker.kill();
  }

  #next(): void {
    if (this.#waiting.length === 0) return;
    const worker = this.#idle.pop() ?? (this.#all.size < this.#size ? this.#start() : undefined);
    if (!worker) return;
    const job = this.#waiting.shift();
    if (job) this.#give(worker, job);
  }

  #start(): ChildProcess {
    const worker = fork(this.#program, {
      execArgv: ["--import", import.meta.resolve("tsx")],
      serialization: "advanced",
    });
    this.#all.add(worker);
    return worker;
  }

  #give(worker: ChildProcess, { task, settle }: Job): void {
    const done = (answer: Answer<unknown>): void => {
      worker.removeAllListeners();
      settle(answer);
    };
    worker.once("message", (answer: Answer<unknown>) => {
      done(answer);
      this.#idle.push(worker);
      this.#next();
    });
    const lost = (why: unknown): void => {
      this.#all.delete(worker);
      done({ failed: faultOf(new Error(`a worker ended before its work was done: ${why}`)) });
      this.#next();
    };
    worker.once("error", lost);
    worker.once("exit", (code, signal) => lost(signal ?? code));
    worker.send(task as object);
  }
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
