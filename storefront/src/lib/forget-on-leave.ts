import { useEffect } from "react"
import { flushSync } from "react-dom"

/**
 * Calls `forget` when the page is left and when it comes back out of the browser's memory, so that what
 * was typed is not there for the next person at the machine. `forget` must stay the same function.
 */
export function useForgetOnLeave(forget: () => void): void {
  useEffect(() => {
    // At once: the browser freezes the page right after this event.
    const leave = () => flushSync(forget)
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted) forget()
    }
    window.addEventListener("pagehide", leave)
    window.addEventListener("pageshow", comeBack)
    return () => {
      window.removeEventListener("pagehide", leave)
      window.removeEventListener("pageshow", comeBack)
    }
  }, [forget])
}
