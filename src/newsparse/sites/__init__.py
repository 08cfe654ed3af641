"""Sites: what is different on one publisher's pages, as frozen records that a caller passes in."""

from newsparse.sites.site import Site, site_of

__all__ = ["Site", "site_of"]
