import { Listr, PRESET_TIMER, type ListrTask } from "listr2"

/** One step of a start, as people see it. */
export interface Step {
  title: string
  run: (tell: (line: string) => void) => Promise<void>
}

/** How steps are shown. */
export interface DisplayOptions {
  progress: "terminal" | "lines" | "silent"
  /** told of every step as it begins */
  onProgress: (line: string) => void
  /** told at the first failure, to end the steps that run beside it */
  onFailure: () => void
}

/** Shows steps with the time that each took. */
export interface Display {
  /** Runs one step and hands its result on. */
  one<T>(title: string, work: (tell: (line: string) => void) => Promise<T>): Promise<T>
  /** Runs steps side by side; throws the first failure when all have ended. */
  all(steps: Step[]): Promise<void>
}

const renderers = { terminal: "default", lines: "simple", silent: "silent" } as const

/** Builds the display of one start. */
export function createDisplay(options: DisplayOptions): Display {
  async function all(steps: Step[]): Promise<void> {
    const failures: unknown[] = []
    const asTask = (step: Step): ListrTask => ({
      title: step.title,
      task: async (_, task) => {
        options.onProgress(step.title)
        try {
          await step.run((line) => {
            task.output = line
          })
        } catch (error) {
          failures.push(error)
          options.onFailure()
          throw new Error("not done", { cause: error })
        }
      },
    })
    await new Listr(steps.map(asTask), {
      concurrent: true,
      exitOnError: false,
      renderer: renderers[options.progress],
      // The launcher's own handlers stop the shop; a second set would end the process under them.
      registerSignalListeners: false,
      rendererOptions: { timer: PRESET_TIMER, showErrorMessage: false, collapseErrors: false },
    }).run()
    if (failures.length > 0) throw failures[0]
  }

  return {
    all,
    async one<T>(title: string, work: (tell: (line: string) => void) => Promise<T>): Promise<T> {
      const results: T[] = []
      await all([{ title, run: async (tell) => void results.push(await work(tell)) }])
      // One step that did not throw left exactly one result.
      return results[0] as T
    },
  }
}
