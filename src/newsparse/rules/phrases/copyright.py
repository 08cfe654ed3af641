"""Copyright lines, legal links, editors' standing notes."""

from __future__ import annotations

from typing import Final

from newsparse.rules.phrases.shapes import Lines, Made, Openings, phrases

COPYRIGHT: Final = (
    Openings(
        name="copyright.claim",
        openings=phrases(
            """
            all rights reserved; all content copyright; no part of this; this material may not be published
            this article may not be reproduced; this content may not be reproduced; unauthorized reproduction
            reproduction without permission; not for reproduction; reprinted with permission
            published with permission; our standards the thomson; read our privacy; see our privacy
            alle rechte vorbehalten; nachdruck verboten; tous droits réservés; reproduction interdite
            todos los derechos reservados; prohibida la reproducción; tutti i diritti riservati
            riproduzione riservata; todos os direitos reservados; proibida a reprodução; é proibida a reprodução
            alle rechten voorbehouden; wszelkie prawa zastrzeżone; wszystkie prawa zastrzeżone; alle rettigheter
            alla rättigheter; alle rettigheder; med ensamrätt; licencja na publikację
            """
        ),
        longest=300,
        example="All rights reserved. This material may not be published.",
        spares=("All rights groups agree.",),
        why="the paper's claim on its words",
    ),
    Openings(
        name="copyright.line",
        openings=phrases(
            """
            copyright; our standards; rights; licence; license; lizenz; droits; derechos; diritti; direitos; prawa
            """
        ),
        marked=True,
        longest=160,
        example="Copyright: Oldtown Gazette 2024",
        spares=("Copyright law changes", "Rights groups protest"),
        why="the paper's claim on its words",
    ),
    Lines(
        name="copyright.legal",
        lines=phrases(
            """
            terms of use; terms of service; terms conditions; terms and conditions; privacy policy
            privacy statement; legal notice; disclaimer; imprint; accessibility; accessibility statement
            go to accessibility shortcuts; sitemap; site map; contact; contact us; about; about us; advertise
            advertise with us; help center; help centre; faq; faqs; editorial guidelines; editorial policy
            ethics policy; corrections policy; our standards; code of ethics; work with us; press releases
            media kit; subscribe; archives; licensing; permissions; reprints & licensing; our team; useful links
            quick links; customer service; support us; feedback; rss; all rights reserved; powered by; back issues
            report a problem; policies; complaints; how to complain; how to pitch; securedrop; site index
            more information; cookies; classifieds; obituaries; e-paper; epaper; e-edition; print edition
            today's paper; digital edition; request reprint licensing submit correction or view editorial guidelines
            get permissions; advertising; impressum; datenschutz; datenschutzerklärung; agb; nutzungsbedingungen
            kontakt; mediadaten; karriere; über uns; werben; barrierefreiheit; abo kündigen; mentions légales
            contactez-nous; qui sommes-nous; confidentialité; politique de confidentialité; données personnelles
            conditions générales; plan du site; cgu; cgv; aide; aviso legal; política de privacidad; contacto
            quiénes somos; publicítate; términos y condiciones; condiciones de uso; note legali; contatti; chi siamo
            informativa privacy; redazione; termos de uso; política de privacidade; contato; contactos; quem somos
            fale conosco; sobre nós; ficha técnica; expediente; privacybeleid; privacyverklaring
            gebruiksvoorwaarden; algemene voorwaarden; over ons; colofon; adverteren; klantenservice
            polityka prywatności; regulamin; o nas; redakcja; personvern; om oss; kundeservice; vilkår; om cookies
            integritetspolicy; kontakta oss; kundservice; om os; kontakt os; privatlivspolitik; handelsbetingelser
            """
        ),
        example="Terms and Conditions",
        spares=("Terms and conditions of peace",),
        why="links at the foot of every page",
    ),
    Made(
        name="copyright.links",
        words=phrases(
            """
            terms; of; use; service; privacy; policy; cookie; cookies; settings; contact; us; about; advertise; with
            sitemap; imprint; impressum; datenschutz; agb; careers; help; accessibility; disclaimer; legal; notice
            and; conditions; rss; newsletter; newsletters; archive; faq; kontakt; statement; center; your; choices
            subscribe
            """
        ),
        fewest=3,
        example="Terms of Use Privacy Policy Contact Us",
        spares=("Terms of peace and war", "About us"),
        why="links at the foot of every page, in one line",
    ),
)
