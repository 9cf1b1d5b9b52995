"""The addresses of patients: their own record, and nothing of anybody else's."""

from django.urls import URLPattern, URLResolver, include, path

from lenitive.web.patient import consents, details, export, for_others, home, looked, proxies, stores

OURS = (
    [
        path("my", home.home, name="home"),
        path("my/details", details.details, name="details"),
        path("my/contact", details.contact, name="contact"),
        path("my/consents", consents.all_of_them, name="consents"),
        path("my/consents/<uuid:consent_id>/withdraw", consents.withdraw, name="withdraw"),
        path("my/looked", looked.looked, name="looked"),
        path("my/proxies", proxies.proxies, name="proxies"),
        path("my/proxies/name", proxies.name, name="name-proxy"),
        path("my/proxies/<uuid:proxy_id>/end", proxies.end, name="end-proxy"),
        path("my/for", for_others.everybody, name="for-others"),
        path("my/for/add", for_others.add, name="add-another"),
        path("my/for/<uuid:patient_id>", for_others.one_of_them, name="for-another"),
        path("my/stores", stores.places, name="stores"),
        path("my/export", export.export, name="export"),
        path("my/export/json", export.as_json, name="export-json"),
        path("my/export/pdf", export.as_pdf, name="export-pdf"),
    ],
    "patient",
)
urlpatterns: list[URLPattern | URLResolver] = [path("", include(OURS))]
