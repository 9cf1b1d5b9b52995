"""Somebody who signs in. What she may do is in her grants of roles and nowhere else; this row gives no right."""

from __future__ import annotations

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower


class Users(BaseUserManager["User"]):
    """Finds an account by its e-mail address, in whatever letters it is written."""

    def get_by_natural_key(self, username: str | None) -> User:
        """The account with this e-mail address."""
        return self.get(email=(username or "").lower())


class User(AbstractBaseUser):
    """An account: an e-mail address in small letters, and the name that is printed beside what they sign."""

    id = models.BigAutoField(primary_key=True)
    email = models.EmailField(unique=True)
    name = models.CharField(max_length=200)
    is_active = models.BooleanField(default=True)
    is_demonstration = models.BooleanField(default=False)
    created_at = models.DateTimeField()
    signed_out_at = models.DateTimeField(null=True)  # sign-ins that began before are over

    objects: ClassVar[Users] = Users()
    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    class Meta:
        db_table = "people_user"
        constraints = [
            models.CheckConstraint(condition=models.Q(email=Lower("email")), name="people_user_email_is_small"),
            models.CheckConstraint(condition=~models.Q(name=""), name="people_user_has_a_name"),
        ]

    def __str__(self) -> str:
        return self.name
