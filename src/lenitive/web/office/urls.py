"""The addresses of the office: staff, invitations, roles, registrations, audit, break-glass tasks, system."""

from django.urls import URLPattern, URLResolver, include, path

from lenitive.web.office import audit, break_glass, closings, office, registrations, roles, staff, system

OURS = (
    [
        path("office", office.office, name="home"),
        path("office/staff", staff.everybody, name="staff"),
        path("office/staff/invite", staff.invite, name="invite"),
        path("office/staff/<int:user_id>", staff.person, name="person"),
        path("office/staff/<int:user_id>/invite-again", staff.invite_again, name="invite-again"),
        path("office/staff/<int:user_id>/sign-out", staff.sign_out, name="sign-out"),
        path("office/staff/<int:user_id>/roles", roles.give, name="give-role"),
        path("office/staff/<int:user_id>/registrations", registrations.record, name="registration"),
        path("office/staff/<int:user_id>/close", closings.close, name="close"),
        path("office/roles/<uuid:grant_id>/confirm", roles.confirm, name="confirm-role"),
        path("office/roles/<uuid:grant_id>/together", roles.together, name="confirm-together"),
        path("office/roles/<uuid:grant_id>/end", roles.end, name="end-role"),
        path("office/audit", audit.audit, name="audit"),
        path("office/break-glass", break_glass.tasks, name="break-glass"),
        path("office/break-glass/<uuid:access_id>", break_glass.task, name="break-glass-task"),
        path("office/system", system.system, name="system"),
    ],
    "office",
)
urlpatterns: list[URLPattern | URLResolver] = [path("", include(OURS))]
