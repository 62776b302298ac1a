"""The menu and toolbar of Sổ Xã in Calc: each entry is one address, handed on to what does it."""

import traceback

import unohelper
from com.sun.star.frame import XDispatch, XDispatchProvider
from com.sun.star.lang import XInitialization, XServiceInfo

from soxa import desk
from soxa.words import WORDS

NAME = "vn.soxa.addin.Handler"
PROTOCOL = "vn.soxa.addin:"


class Handler(unohelper.Base, XInitialization, XDispatchProvider, XDispatch, XServiceInfo):
    def __init__(self, context, *_):
        self.context = context
        self.frame = None

    def initialize(self, arguments):
        if arguments:
            self.frame = arguments[0]

    def queryDispatch(self, url, target, flags):
        return self if url.Complete.startswith(PROTOCOL) else None

    def queryDispatches(self, requests):
        return tuple(self.queryDispatch(one.FeatureURL, one.FrameName, one.SearchFlags) for one in requests)

    def dispatch(self, url, arguments):
        place = desk.Desk.of(self.context, self.frame)
        try:
            place.do(url.Complete[len(PROTOCOL):].split("?")[0])
        except Exception:  # whatever fails here is our own fault, and the spreadsheet program would swallow it
            place.tell(WORDS["fault"] + "\n\n" + traceback.format_exc(limit=3))

    def addStatusListener(self, listener, url):
        pass

    def removeStatusListener(self, listener, url):
        pass

    def getImplementationName(self):
        return NAME

    def supportsService(self, name):
        return name in self.getSupportedServiceNames()

    def getSupportedServiceNames(self):
        return ("com.sun.star.frame.ProtocolHandler",)


g_ImplementationHelper = unohelper.ImplementationHelper()
g_ImplementationHelper.addImplementation(Handler, NAME, ("com.sun.star.frame.ProtocolHandler",))
