import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'

const unshare =
  process.getuid?.() === 0 ? ['unshare', '--mount'] : ['unshare', '--map-root-user', '--mount']

/** Why no small disk can be made here; null where it can. */
export function noSmallDisk(): string | null {
  const [command, ...words] = [...unshare, 'mount', '-t', 'tmpfs', 'none', '/mnt']
  const tried = spawnSync(command, words, { encoding: 'utf8' })
  return tried.status === 0 ? null : (tried.error?.message ?? tried.stderr.trim())
}

const script = `
disk=$1 left=$2 seen=$3; shift 3
list() (
  cd "$disk"
  find . -type d | sort
  find . -type f ! -name .filler | sort | while read -r file; do
    case $file in *.db) echo "store $file" ;; *) sha256sum "$file" ;; esac
  done
)
cp -a "$disk" "$disk.kept"
mount -t tmpfs -o size=12m none "$disk"
cp -a "$disk.kept/." "$disk"
cat /dev/zero > "$disk/.filler" 2> /dev/null
truncate -s "-$left" "$disk/.filler"
list > "$seen.before"
"$@"
code=$?
list > "$seen.after"
exit $code
`

/**
 * Words that start a program with a disk of its own over the folder `disk`: it holds what the folder held, and
 * `left` bytes of it are free. It goes with the program, so what is on it before and after is listed beside it.
 */
export function onSmallDisk(disk: string, left: number): readonly string[] {
  return [...unshare, 'sh', '-c', script, 'sh', disk, String(left), `${disk}.seen`]
}

/** What was on the disk before the program began, and after it ended. */
export async function seenOn(disk: string): Promise<readonly [before: string, after: string]> {
  const read = (when: string): Promise<string> => readFile(`${disk}.seen.${when}`, 'utf8')
  return [await read('before'), await read('after')]
}
