/** A drawn placeholder for an authority's emblem: an apricot blossom over three waves. The icon is the same drawing. */
export function Emblem() {
  return (
    <svg class="emblem" viewBox="0 0 64 64" width="56" height="56" aria-hidden="true" focusable="false">
      <circle cx="32" cy="32" r="32" fill="#0b4f5c" />
      <circle cx="32" cy="32" r="28.5" fill="#fff" />
      {[0, 72, 144, 216, 288].map((turn) => (
        <path
          key={turn}
          d="M32 22c-9-4-8-15 0-15s9 11 0 15z"
          fill="#f6c667"
          transform={`rotate(${turn} 32 22)`}
        />
      ))}
      <circle cx="32" cy="22" r="4.2" fill="#e9a23b" />
      <path fill="#1f7a8c" d="M4.7 40q6.8-6 13.65 0t13.65 0 13.65 0 13.65 0A28.5 28.5 0 0 1 4.7 40z" />
      <path fill="#fff" d="M6.4 44.5q6.4-5.5 12.8 0t12.8 0 12.8 0 12.8 0A28.5 28.5 0 0 1 6.4 44.5z" />
      <path fill="#0b4f5c" d="M7.5 46.7q6.1-5.5 12.25 0t12.25 0 12.25 0 12.25 0A28.5 28.5 0 0 1 7.5 46.7z" />
      <path fill="#fff" d="M10.6 51q5.3-4.5 10.7 0t10.7 0 10.7 0 10.7 0A28.5 28.5 0 0 1 10.6 51z" />
      <path fill="#1f7a8c" d="M12.5 53q4.9-4.5 9.75 0t9.75 0 9.75 0 9.75 0A28.5 28.5 0 0 1 12.5 53z" />
    </svg>
  );
}
