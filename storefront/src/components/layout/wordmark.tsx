/** The shop's sign: a needle between the jaws of a caliper. */
export function WordmarkSign() {
  return (
    <svg viewBox="0 0 36 24" aria-hidden="true" focusable="false">
      <path d="M3 1v22M33 1v22" stroke="currentColor" strokeWidth="2" />
      <path d="M3 12h4M29 12h4" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 9.5h13l7 2.5-7 2.5H8z" fill="currentColor" />
    </svg>
  )
}
