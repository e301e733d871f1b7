/** The device's Vietnamese voice; Android writes `vi_VN`. */
export function vietnameseVoice(): SpeechSynthesisVoice | undefined {
  const voices = speechSynthesis.getVoices().filter(({ lang }) => /^vi(?![a-z])/i.test(lang));
  // One on the device costs no data and speaks without a network.
  return voices.find(({ localService }) => localService) ?? voices[0];
}

/** Shows the button for reading aloud as soon as there is such a voice: most browsers tell of their voices late. */
export function offerReading(): void {
  const button = document.querySelector<HTMLButtonElement>("button[name=aloud]");
  if (!button || !("speechSynthesis" in window)) return;
  const look = (): void => {
    button.hidden = !vietnameseVoice();
  };
  look();
  // Safari before 16 has no addEventListener here.
  speechSynthesis.onvoiceschanged = look;
}
