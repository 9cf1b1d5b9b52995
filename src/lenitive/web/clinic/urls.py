"""The addresses of those who care for people: the work list, and people."""

from django.urls import URLPattern, URLResolver, include, path

from lenitive.web.clinic import (
    allergies,
    assessments,
    break_glass,
    conditions,
    consents,
    decisions,
    medicines,
    patients,
    readings,
    referrals,
    registering,
    suitability,
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
        path("clinic/consents/<uuid:consent_id>/withdraw", consents.withdraw, name="withdraw"),
        path("clinic/patients/<uuid:patient_id>/refer", referrals.refer, name="refer"),
        path("clinic/referrals/<uuid:referral_id>/take-up", referrals.take_up, name="take-up"),
        path("clinic/patients/<uuid:patient_id>/readings", readings.readings_page, name="readings"),
        path("clinic/readings/<uuid:reading_id>/correct", readings.correct, name="correct-reading"),
        path("clinic/patients/<uuid:patient_id>/medicines", medicines.medicines_page, name="medicines"),
        path("clinic/medicines/<uuid:medicine_id>/stop", medicines.stop, name="stop-medicine"),
        path("clinic/patients/<uuid:patient_id>/allergies", allergies.allergies_page, name="allergies"),
        path("clinic/allergies/<uuid:allergy_id>/end", allergies.end, name="end-allergy"),
        path("clinic/patients/<uuid:patient_id>/conditions", conditions.conditions_page, name="conditions"),
        path("clinic/conditions/<uuid:condition_id>/end", conditions.end, name="end-condition"),
        path("clinic/patients/<uuid:patient_id>/suitability", suitability.suitability_page, name="suitability"),
        path("clinic/patients/<uuid:patient_id>/decision", decisions.decide, name="decision"),
        path("clinic/patients/<uuid:patient_id>/decision/override", decisions.override, name="override"),
        path("clinic/patients/<uuid:patient_id>/assessment", assessments.assessment_page, name="assessment"),
        path("clinic/assessments/<uuid:assessment_id>", assessments.answer, name="answer"),
        path("clinic/assessments/<uuid:assessment_id>/complete", assessments.complete, name="complete"),
        path("clinic/tasks/<uuid:task_id>/close", assessments.close, name="close-task"),
        path("clinic/break-glass", break_glass.ask, name="break-glass"),
        path("clinic/break-glass/<uuid:opened_id>/close", break_glass.close, name="close-emergency"),
    ],
    "clinic",
)
urlpatterns: list[URLPattern | URLResolver] = [path("", include(OURS))]
