/** A drawn placeholder for an authority's emblem: the sun over three waves, and an apricot blossom. */
export function Emblem() {
  const petals = [0, 72, 144, 216, 288];
  return (
    <svg class="emblem" viewBox="0 0 64 64" width="56" height="56" aria-hidden="true" focusable="false">
      <circle cx="32" cy="32" r="31" fill="#0b4f5c" />
      <path d="M3 40q7-5 14 0t14 0 14 0 14 0l2 3a31 31 0 0 1-58 0z" fill="#1f7a8c" />
      <path d="M7 49q6-4 12.5 0t12.5 0 12.5 0 12.5 0a31 31 0 0 1-50 0z" fill="#8fd3de" />
      {petals.map((turn) => (
        <circle key={turn} cx="32" cy="14.5" r="6" fill="#f6c667" transform={`rotate(${turn} 32 23)`} />
      ))}
      <circle cx="32" cy="23" r="3.5" fill="#b5482f" />
    </svg>
  );
}
