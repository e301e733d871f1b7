/**
 * Makes a function that may be called often run seldom: `quiet` ms after the last call, one run at a time. Calls that
 * come during a run lead to one more.
 */
export function settled(quiet: number, run: () => Promise<void>): () => void {
  let waiting: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      running = (running ?? Promise.resolve()).then(run);
    }, quiet);
  };
}
