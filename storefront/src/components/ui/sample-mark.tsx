/** The stamp that stands wherever sample data is shown. */
export function SampleMark({ children }: { children: string }) {
  return <span className="sample-mark">{children}</span>
}
