/** Work that is asked for often and done seldom: some ms after the last asking, and never twice at a time. */
export interface Settled {
  /** Asks for a run once all has been quiet. */
  soon(): void;
  /** Runs at once, after a run that is under way. */
  now(): Promise<void>;
}

/** @param quiet how long to wait after the last asking, in ms */
export function settled(quiet: number, run: () => Promise<void>): Settled {
  let waiting: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  const now = (): Promise<void> => {
    last = last.then(run);
    return last;
  };
  return {
    now,
    soon() {
      clearTimeout(waiting);
      waiting = setTimeout(() => void now(), quiet);
    },
  };
}
