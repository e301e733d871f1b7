import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { hostname } from "node:os";

/**
 * A name that says which process it was made by, and is new each time, as far as the system lets processes be told from
 * each other: number, when it began, a random part, host. It can be part of a file's name.
 */
export async function processName(): Promise<string> {
  const { began } = await lookUp(process.pid);
  return `${process.pid}-${began}-${randomUUID().slice(0, 8)}-${encodeURIComponent(hostname())}`;
}

/**
 * Whether the process that made a name has ended. Of another host's processes, and of what is no such name, nothing can
 * be told: they count as running.
 */
export async function isGone(name: string): Promise<boolean> {
  const [, pid = "", began = "", host] = /^(\d+)-(\d*)-[\da-f]{8}-(.+)$/.exec(name) ?? [];
  if (host !== encodeURIComponent(hostname())) return false;
  if (!answers(Number(pid))) return true;
  const now = await lookUp(Number(pid));
  // After a restart, and in each new container, the same numbers are given to other processes.
  return now.isZombie || (began !== "" && now.began !== "" && now.began !== began);
}

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * What Linux tells of a process (https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html): when it began, in ticks
 * since the system did, and whether it has ended without its parent taking note, as happens to what is killed in a
 * container without an init. Other systems have no such file.
 */
async function lookUp(pid: number): Promise<{ began: string; isZombie: boolean }> {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // The second field is the program's name in brackets, and may hold blanks and brackets of its own.
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return { began: fields[19] ?? "", isZombie: fields[0] === "Z" };
}
