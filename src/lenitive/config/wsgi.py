"""The application a web server calls: `lenitive.config.wsgi:application`. How it is served: `gunicorn.py`."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lenitive.config.settings")

application = get_wsgi_application()
