/** Where the visitor stands in a sequence; done steps are links, the current one is marked. */
export function Steps({
  label,
  steps,
}: {
  label: string
  steps: readonly { name: string; state: "done" | "current" | "open"; href?: string | undefined }[]
}) {
  return (
    <nav aria-label={label} className="steps">
      <ol>
        {steps.map((step) => (
          <li key={step.name} className={`step-${step.state}`}>
            {step.href && step.state !== "current" ? (
              <a href={step.href}>{step.name}</a>
            ) : (
              <span aria-current={step.state === "current" ? "step" : undefined}>{step.name}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
