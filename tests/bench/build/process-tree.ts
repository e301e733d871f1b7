import { readdirSync, readFileSync } from "node:fs";

/** How often the memory of a process tree is looked at, milliseconds. */
const EVERY = 100;

/** What Linux counts processor time in, milliseconds: USER_HZ is 100 on all machines Node runs on. */
const TICK = 10;

/** Whether the system tells what processes take and which they started, as Linux does under `/proc`. */
export function canMeasureMemory(): boolean {
  return memoryOf(process.pid) !== undefined;
}

/**
 * Watches what a process and all processes below it hold in memory, Pagefind's and esbuild's included.
 *
 * @returns a function that ends the watch and gives the peak in bytes; `undefined` where the system does not tell
 */
export function watchMemory(pid: number): () => number | undefined {
  let peak: number | undefined;
  const look = (): void => {
    const bytes = memoryOf(pid);
    if (bytes !== undefined && bytes > (peak ?? 0)) peak = bytes;
  };
  const timer = setInterval(look, EVERY);
  look();
  return () => {
    clearInterval(timer);
    return peak;
  };
}

/** Resident memory of a process and those below it, bytes: pages that two of them share count twice. */
export function memoryOf(pid: number): number | undefined {
  const own = residentOf(pid);
  if (own === undefined) return undefined;
  return childrenOf(pid).reduce((sum, child) => sum + (memoryOf(child) ?? 0), own);
}

/** Processor time that a process and those below it took so far, ms; of processes that have ended, nothing. */
export function processorTimeOf(pid: number): number {
  // https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: the fields after the name in brackets, which may hold blanks.
  const stat = text(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const own = (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * TICK;
  return childrenOf(pid).reduce((sum, child) => sum + processorTimeOf(child), own);
}

function residentOf(pid: number): number | undefined {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(text(`/proc/${pid}/status`))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

/** A child hangs on the thread that started it: https://man7.org/linux/man-pages/man5/proc_tid_children.5.html */
function childrenOf(pid: number): number[] {
  let threads: string[];
  try {
    threads = readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
  return threads.flatMap((thread) =>
    text(`/proc/${pid}/task/${thread}/children`).split(" ").filter(Boolean).map(Number),
  );
}

/** A process may be gone between one look and the next: nothing is read of it then. */
function text(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
