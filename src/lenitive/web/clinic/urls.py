"""The addresses of those who care for people: the work list, and people."""

from django.urls import URLPattern, URLResolver, include, path

from lenitive.web.clinic import (
    break_glass,
    consents,
    duplicates,
    patients,
    proxies,
    referrals,
    registering,
    sign_ups,
    work,
)

OURS = (
    [
        path("clinic", work.work_list, name="work"),
        path("clinic/patients", patients.everybody, name="patients"),
        path("clinic/patients/search", patients.search, name="search"),
        path("clinic/patients/register", registering.register, name="register"),
        path("clinic/patients/<uuid:patient_id>", patients.person, name="patient"),
        path("clinic/patients/<uuid:patient_id>/identity", registering.identity, name="identity"),
        path("clinic/patients/<uuid:patient_id>/contact", registering.contact, name="contact"),
        path("clinic/patients/<uuid:patient_id>/consents", consents.give, name="consents"),
        path("clinic/patients/<uuid:patient_id>/sign-up", sign_ups.make, name="sign-up"),
        path("clinic/patients/<uuid:patient_id>/proxies", proxies.name, name="proxies"),
        path("clinic/consents/<uuid:consent_id>/withdraw", consents.withdraw, name="withdraw"),
        path("clinic/patients/<uuid:patient_id>/refer", referrals.refer, name="refer"),
        path("clinic/referrals/<uuid:referral_id>/take-up", referrals.take_up, name="take-up"),
        path("clinic/patients/<uuid:patient_id>/alike", duplicates.alike, name="alike"),
        path("clinic/patients/<uuid:patient_id>/join/<uuid:other_id>", duplicates.join, name="join"),
        path("clinic/merges/<uuid:merge_id>/undo", duplicates.part, name="part"),
        path("clinic/break-glass", break_glass.ask, name="break-glass"),
        path("clinic/break-glass/<uuid:opened_id>/close", break_glass.close, name="close-emergency"),
    ],
    "clinic",
)
urlpatterns: list[URLPattern | URLResolver] = [path("", include(OURS))]
