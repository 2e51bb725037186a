"""The rules of the protocol: pure values and functions, the standard library only.

Nothing here knows a clock, the environment, a file (but for its own texts), a widget or a table. The word means the seven-step
self-efficacy protocol, not `typing.Protocol`.
"""
