import type { Service } from "../process/service.ts"

/** Stops what a start has brought up so far. */
export interface Shutdown {
  /** Adds a program; the ones added last are stopped first. */
  add(service: Service): void
  /** Adds something to do after all programs have stopped; the last added is done first. */
  after(undo: () => void): void
  stop: (hurry?: boolean) => Promise<void>
}

/** Builds an empty list of things to stop; `onBegin` is told once, when stopping begins. */
export function createShutdown(onBegin: () => void): Shutdown {
  const services: Service[] = []
  const undos: (() => void)[] = []
  let stopping: Promise<void> | undefined

  /** Each step is taken whatever became of the one before: where a note cannot be written, programs end all the same. */
  async function inTurn(): Promise<void> {
    const steps: (() => void | Promise<void>)[] = [
      onBegin,
      ...services.toReversed().map((service) => () => service.stop()),
      ...undos.toReversed(),
    ]
    const failures: unknown[] = []
    for (const step of steps) {
      try {
        await step()
      } catch (failure) {
        failures.push(failure)
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, "Not everything could be put away.")
  }

  async function hurried(): Promise<void> {
    // PostgreSQL was added first: it goes last even now, so that nobody writes into a closing door.
    const [first, ...others] = services
    await Promise.all(others.map((service) => service.stop(true)))
    await first?.stop(true)
  }

  return {
    add: (service) => void services.push(service),
    after: (undo) => void undos.push(undo),
    async stop(hurry = false) {
      stopping ??= inTurn()
      if (hurry) await hurried()
      await stopping
    },
  }
}
