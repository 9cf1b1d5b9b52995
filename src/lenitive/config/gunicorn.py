"""How the site is served: `gunicorn --config src/lenitive/config/gunicorn.py`, which `./run` does.

Environment variables: `HOST`, `PORT`, `WEB_CONCURRENCY` (number of workers), `LENITIVE_KERNEL_THREADS` (cores one
prediction may use) and `LENITIVE_REQUEST_S` (seconds a request may take to arrive; 20). Names in small letters are
gunicorn's own settings.
"""

import os
import secrets
import threading
import time
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path
from typing import Any

from lenitive.record.key_files import secret_key
from lenitive.record.server.addresses import is_on

HOST = os.environ.get("HOST") or "127.0.0.1"
PORT = int(os.environ.get("PORT") or 8000)
CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
IN_URL = f"[{HOST.strip('[]')}]" if ":" in HOST else HOST

wsgi_app = "lenitive.config.wsgi:application"
bind = f"{IN_URL}:{PORT}"
worker_class = "lenitive.config.worker.WholeRequests"  # threads, which never wait for a client
workers = int(os.environ.get("WEB_CONCURRENCY") or max(2, CORES))
threads = 4
# A question of a few thousand letters reaches the page, which cuts it and says so; 8190 is the most gunicorn knows.
limit_request_line = 8190
# Only from this proxy X-Forwarded-Proto is believed.
forwarded_allow_ips = os.environ.get("LENITIVE_PROXY") or "127.0.0.1,::1"
limit_request_fields = 50  # policy: browsers send about 20, a proxy adds a few
timeout = 60
graceful_timeout = 5
# The compiled kernels start threads; a process that forks after that aborts. Each worker loads the application itself.
preload_app = False
control_socket_disable = True
worker_tmp_dir = "/dev/shm" if Path("/dev/shm").is_dir() and os.access("/dev/shm", os.W_OK) else None
proc_name = "lenitive"

# Time, method, path without query, status, duration: never an address, a query, a referrer or a body.
# Below "error" gunicorn would write the address of whoever sent a broken request.
accesslog = "-"
logger_class = "lenitive.config.access_log.OneLine"
access_log_format = "%(t)s %(m)s %(U)s %(s)s %(M)s ms"
loglevel = "error"

# Made here, in the parent, so that all workers share them: a form drawn by one is sent to another.
# A site that keeps records has it in a file, so that a restart signs nobody out.
os.environ.setdefault("LENITIVE_SECRET_KEY", (is_on() and secret_key()) or secrets.token_urlsafe(50))
os.environ.setdefault("LENITIVE_KERNEL_THREADS", str(max(1, CORES // workers)))
os.environ.setdefault("LENITIVE_COMPUTATIONS", str(max(1, threads - 2)))


def post_worker_init(worker: Any) -> None:
    """Gunicorn calls this in each worker before it takes visitors. The first one ever says where the site is."""
    _warm_up(worker)
    if worker.age == 1:
        threading.Thread(target=_say_when_it_answers, daemon=True).start()


def _warm_up(worker: Any) -> None:
    """In a thread: compiling may take longer than gunicorn waits for a sign of life."""
    from lenitive.web.warming import warm_up  # compiled code, which no process may load before it forks

    with ThreadPoolExecutor(1) as threads:
        warming = threads.submit(warm_up)
        while not wait([warming], timeout=1.0).done:
            worker.notify()
    warming.result()


def _say_when_it_answers() -> None:
    everywhere = {"0.0.0.0": "127.0.0.1", "[::]": "[::1]"}
    here = everywhere.get(IN_URL, IN_URL)
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    for _ in range(300):
        try:
            with direct.open(f"http://{here}:{PORT}/health", timeout=5) as answer:
                if answer.status == 200:
                    print(f"http://{'localhost' if here in ('127.0.0.1', '[::1]') else here}:{PORT}", flush=True)
                    return
        except (urllib.error.URLError, TimeoutError, ConnectionError):
            pass
        time.sleep(0.1)
