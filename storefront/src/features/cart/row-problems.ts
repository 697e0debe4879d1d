/** What is wrong with the quantity of one variant, as a sentence. */
export type LineProblem = { variant: string; message: string }

const fieldsOf = (form: HTMLFormElement): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('input[name^="q."]'),
]

const placeOf = (field: HTMLInputElement): HTMLElement | null =>
  document.getElementById(`${field.id}-error`)

/** Pieces that the fields ask for together; what is no number counts as none. */
export const piecesIn = (form: HTMLFormElement): number =>
  fieldsOf(form).reduce(
    (sum, { value }) => sum + (/^\s*\d{1,2}\s*$/.test(value) ? Number(value) : 0),
    0,
  )

/** Empties the fields once everything is in the cart, so that nothing is added twice by mistake. */
export const emptyFields = (form: HTMLFormElement): void => {
  for (const field of fieldsOf(form)) field.value = ""
}

/** Takes every sentence away from the fields. */
export const forgetProblems = (form: HTMLFormElement): void => {
  for (const field of fieldsOf(form)) {
    field.removeAttribute("aria-invalid")
    placeOf(field)?.replaceChildren()
  }
}

/** Writes each sentence beside its field and leads to the first of them. */
export const showProblems = (form: HTMLFormElement, problems: readonly LineProblem[]): void => {
  const wrong = fieldsOf(form).filter((field) => {
    const found = problems.find(({ variant }) => field.name === `q.${variant}`)
    if (!found) return false
    field.setAttribute("aria-invalid", "true")
    placeOf(field)?.replaceChildren(found.message)
    return true
  })
  wrong[0]?.focus()
}
