import { piecesOf } from "../../../scripts/model/spoken/sentence.ts";
import type { Sentence } from "./sentence-list.ts";

/**
 * Reads sentences one after another. A pause ends the speech and remembers the sentence: `speechSynthesis.pause` does
 * nothing on Android, and in Chrome speech that was paused for a while never goes on.
 */
export class Reading {
  /** Which sentence is being read. */
  at = 0;
  isPaused = false;
  rate = 1;
  /** Each start has a turn; what an engine tells of a turn that is over is not listened to. */
  #turn = 0;
  readonly #sentences: readonly Sentence[];
  readonly #say: (text: string) => string;
  readonly #voice: () => SpeechSynthesisVoice | undefined;
  readonly #onChange: () => void;
  /** Held here, because Chrome forgets to tell the end of an utterance nobody holds. */
  #speech: SpeechSynthesisUtterance | undefined;

  /**
   * @param say what is written → what is spoken
   * @param onChange called when another sentence begins, and at the end, when `current` is nothing
   */
  constructor(
    sentences: readonly Sentence[],
    say: (text: string) => string,
    voice: () => SpeechSynthesisVoice | undefined,
    onChange: () => void,
  ) {
    this.#sentences = sentences;
    this.#say = say;
    this.#voice = voice;
    this.#onChange = onChange;
  }

  get current(): Sentence | undefined {
    return this.#sentences[this.at];
  }

  /** Reads on from a sentence, counted from the first. */
  readFrom(at: number): void {
    this.#hush();
    this.at = Math.min(Math.max(at, 0), this.#sentences.length);
    this.isPaused = false;
    this.#onChange();
    const sentence = this.current;
    if (sentence) this.#speak(piecesOf(this.#say(sentence.text)), this.#turn);
  }

  pause(): void {
    this.#hush();
    this.isPaused = true;
    this.#onChange();
  }

  stop(): void {
    this.#hush();
    this.at = this.#sentences.length;
  }

  #hush(): void {
    this.#turn++;
    speechSynthesis.cancel();
  }

  #speak([piece, ...rest]: readonly string[], turn: number): void {
    if (piece === undefined) {
      this.readFrom(this.at + 1);
      return;
    }
    const speech = new SpeechSynthesisUtterance(piece);
    speech.lang = "vi-VN";
    speech.voice = this.#voice() ?? null;
    speech.rate = this.rate;
    speech.onend = () => turn === this.#turn && this.#speak(rest, turn);
    // The voice is gone or the network is: nothing is lost, the reader can go on from here.
    speech.onerror = () => turn === this.#turn && this.pause();
    this.#speech = speech;
    speechSynthesis.speak(this.#speech);
  }
}
