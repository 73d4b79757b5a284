/** Time that has gone, as a clock shows it: 4:05, and 1:04:05 from an hour on. */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const two = (part: number): string => String(part).padStart(2, '0')
  const last = two(seconds % 60)
  return hours === 0 ? `${minutes}:${last}` : `${hours}:${two(minutes)}:${last}`
}
