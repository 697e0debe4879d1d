import type { ComponentProps } from "react"
import { SelectField } from "@/components/ui/field"

/** Every time zone that the browser knows, and the one chosen even if it is none of them. */
function zonesWith(chosen: string): string[] {
  const known = Intl.supportedValuesOf("timeZone")
  return known.includes(chosen) ? known : [chosen, ...known]
}

/** The choice of a time zone. */
export function ZoneField(
  props: Omit<ComponentProps<typeof SelectField>, "children"> & { value: string },
) {
  return (
    <SelectField {...props}>
      {zonesWith(props.value).map((zone) => (
        <option key={zone} value={zone}>
          {zone.replaceAll("_", " ")}
        </option>
      ))}
    </SelectField>
  )
}
