"""The clock that async tests go by: it skips idle time, keeps the order, and waits for what comes from outside."""

from __future__ import annotations

import asyncio
import socket
import threading
import time

from textual.app import App

A_WHILE, LONG = 0.05, 20.0
"""Seconds: what something outside takes, and what would be over at once if they were skipped."""


async def test_an_hour_passes_at_once_and_in_order() -> None:
    began, heard = time.monotonic(), []

    async def wait(minutes: int) -> None:
        await asyncio.wait([asyncio.create_task(asyncio.Event().wait())], timeout=minutes * 60)
        heard.append(minutes)

    loop = asyncio.get_running_loop()
    start = loop.time()
    await asyncio.gather(*(wait(minutes) for minutes in (60, 5, 30)))
    assert heard == [5, 30, 60]
    assert 3600 <= loop.time() - start < 3600 + LONG
    assert time.monotonic() - began < LONG


async def test_a_thread_is_waited_for() -> None:
    done = threading.Event()
    threading.Timer(A_WHILE, done.set).start()
    assert await asyncio.wait_for(asyncio.to_thread(done.wait, LONG), LONG)


async def test_a_descriptor_is_waited_for() -> None:
    here, there = socket.socketpair()
    with here, there:
        here.setblocking(False)
        threading.Timer(A_WHILE, there.send, [b"word"]).start()
        assert await asyncio.wait_for(asyncio.get_running_loop().sock_recv(here, 9), LONG) == b"word"


async def test_timers_of_the_program_tick_as_often_as_the_clock_says() -> None:
    app: App[None] = App()
    async with app.run_test():
        loop = asyncio.get_running_loop()
        start, ticks = loop.time(), list[float]()
        enough = asyncio.Event()

        def tick() -> None:
            ticks.append(loop.time() - start)
            if len(ticks) == 100:
                enough.set()

        app.set_interval(1, tick)
        await enough.wait()
        assert 99 < ticks[-1] < 102
