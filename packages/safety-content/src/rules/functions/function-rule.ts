/**
 * A promise that content cannot break, only the code that reads it: it is checked on a function.
 * Its fixtures are implementations, the real one and wrong ones.
 */
export interface FunctionRule<Subject> {
  id: string
  /** What holds when the rule passes. */
  promise: string
  /** What the function does wrong, in plain sentences. */
  check(subject: Subject): string[]
}
