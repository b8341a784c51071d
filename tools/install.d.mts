/** Installs the packages of the lock file in `root` unless they are there already. Rejects when npm fails. */
export function installWhenNeeded(root: string): Promise<void>
