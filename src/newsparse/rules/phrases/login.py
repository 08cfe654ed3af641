"""Logging in and out."""

from __future__ import annotations

from typing import Final

from newsparse.rules.phrases.shapes import Lines, phrases

LOGIN: Final = (
    Lines(
        name="login.line",
        lines=phrases(
            """
            login; log in; logout; log out; sign in; sign out; sign in register; log in sign up; login register
            log in register; sign in or register; log in or register; log in or sign up; register; create account
            create an account; create free account; my account; your account; manage account; account settings
            my profile; edit profile; forgot password; forgot your password; lost your password; reset password
            password; username; remember me; user name; welcome back; sign in with google; sign in with facebook
            continue with google; continue with facebook; continue with apple; subscriber login; member login
            don't have an account; log in to your account; saved articles; saved items; reading list
            you are signed in; saved stories; anmelden; abmelden; einloggen; ausloggen; registrieren
            jetzt registrieren; konto erstellen; mein konto; mein profil; passwort vergessen; passwort; benutzername
            anmelden registrieren; angemeldet bleiben; kundenkonto; meine artikel; mein abo; se connecter; connexion
            connectez-vous; identifiez-vous; déconnexion; se déconnecter; créer un compte; mon compte; mon profil
            mot de passe oublié; mot de passe; inscription; iniciar sesión; inicia sesión; cerrar sesión; regístrate
            crear cuenta; mi cuenta; mi perfil; olvidé mi contraseña; contraseña; accedi; registrati
            crea un account; il mio account; il mio profilo; password dimenticata; iniciar sessão; criar conta
            minha conta; a minha conta; meu perfil; esqueci a senha; esqueci minha senha; senha; inloggen; uitloggen
            registreren; account aanmaken; mijn account; mijn profiel; wachtwoord vergeten; wachtwoord; zaloguj
            zaloguj się; wyloguj; wyloguj się; zarejestruj się; załóż konto; moje konto; mój profil; hasło; logg inn
            logg ut; registrer deg; min konto; min side; glemt passord; min profil; logga in; logga ut
            registrera dig; mitt konto; min sida; mina sidor; skapa konto; glömt lösenord; log ind; log ud
            opret konto; opret bruger; glemt adgangskode
            """
        ),
        example="Sign in",
        spares=("Sign in the window",),
        why="buttons",
    ),
)
