/** Work that is asked for often and done seldom: some ms after the last asking, and never twice at a time. */
export interface Settled {
  /** Asks for a run once all has been quiet. */
  soon(): void;
  /** Runs at once, after a run that is under way. */
  now(): Promise<void>;
}

/**
 * @param quiet how long to wait after the last asking, in ms
 * @param run is given a question: whether the next run waits for this one to end
 */
export function settled(quiet: number, run: (isAwaited: () => boolean) => Promise<void>): Settled {
  let waiting: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  let ahead = 0;
  const isAwaited = (): boolean => ahead > 0;
  const now = (): Promise<void> => {
    ahead++;
    last = last.then(() => {
      ahead--;
      return run(isAwaited);
    });
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
