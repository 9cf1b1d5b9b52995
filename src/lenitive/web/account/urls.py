"""The addresses of signing in. Names without a room are allauth's: it looks for its own pages by them."""

from django.urls import URLPattern, URLResolver, include, path

from lenitive.web.account import confirm, factors, invitation, join, lock, mine, password, sign_in

OURS = (
    [
        path("account", mine.account, name="mine"),
        path("account/role", mine.act_in, name="role"),
        path("account/password", password.password, name="password"),
        path("account/sign-out-everywhere", password.everywhere, name="everywhere"),
        path("account/sign-ins/<uuid:sign_in_id>/end", mine.end_one, name="end-sign-in"),
        path("account/shared-device", mine.share, name="share"),
        path("account/lock", lock.lock, name="lock"),
        path("account/join", join.code, name="join"),
        path("account/join/account", join.choose, name="join-account"),
        path("account/invitation", invitation.invitation, name="invitation"),
    ],
    "account",
)
urlpatterns: list[URLPattern | URLResolver] = [
    path("", include(OURS)),
    path("account/sign-in", sign_in.sign_in, name="account_login"),
    path("account/sign-in/passkey", sign_in.by_passkey, name="mfa_login_webauthn"),
    path("account/sign-in/second-factor", sign_in.second_factor, name="mfa_authenticate"),
    path("account/sign-out", sign_in.sign_out, name="account_logout"),
    path("account/confirm", confirm.confirm, name="mfa_reauthenticate"),
    path("account/confirm/passkey", confirm.by_passkey, name="mfa_reauthenticate_webauthn"),
    path("account/passkeys/add", factors.add_passkey, name="mfa_add_webauthn"),
    path("account/passkeys/<int:pk>/remove", factors.remove_passkey, name="mfa_remove_webauthn"),
    path("account/one-time-code", factors.one_time_code, name="mfa_activate_totp"),
    path("account/one-time-code/remove", factors.remove_one_time_code, name="mfa_deactivate_totp"),
    path("account/recovery-codes", factors.recovery_codes, name="mfa_view_recovery_codes"),
    path("account/recovery-codes/new", factors.new_recovery_codes, name="mfa_generate_recovery_codes"),
]
