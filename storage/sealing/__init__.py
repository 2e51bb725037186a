"""Optional sealing at rest: the store is readable only with a passphrase or the recovery key, and still takes a quick log without one."""
