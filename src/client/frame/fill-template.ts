/** A text with its `{name}` places filled in; a name without a value stays as it is. */
export function fillTemplate(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/gu, (place, name: string) => String(values[name] ?? place));
}
