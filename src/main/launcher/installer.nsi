; One file that installs Sổ Xã for whoever starts it, without the rights of an administrator: into %ProgramData%\SoXa,
; which every user may write and whose name has no Vietnamese letters. /S asks nothing.
; From scripts/package-windows: VERSION, PROGRAM (the folder to install), REMOVAL (what uninstalling deletes), TARGET.
Target amd64-unicode
Unicode true
SetCompressor /SOLID lzma
SetCompressorDictSize 64
Name "Sổ Xã"
OutFile "${TARGET}"
RequestExecutionLevel user
InstallDir "C:\ProgramData\SoXa"
BrandingText "Sổ Xã ${VERSION}"

!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh

!define MUI_ICON "soxa.ico"
!define MUI_UNICON "soxa.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\SoXa.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Mở Sổ Xã"
!define MUI_FINISHPAGE_SHOWREADME "$INSTDIR\Huong-dan.html"
!define MUI_FINISHPAGE_SHOWREADME_TEXT "Xem hướng dẫn (một trang)"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Vietnamese"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1066 "ProductName" "Sổ Xã"
VIAddVersionKey /LANG=1066 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1066 "FileDescription" "Bộ cài Sổ Xã"
VIAddVersionKey /LANG=1066 "LegalCopyright" "Apache License 2.0"

!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\SoXa"

!define VERBS "Software\Classes\SystemFileAssociations"

; An entry of the menu of the right mouse button, for this user, beside whatever program opens such files.
!macro VERB ENDING
    WriteRegStr HKCU "${VERBS}\${ENDING}\shell\SoXa" "" "Sổ Xã: kiểm tra"
    WriteRegStr HKCU "${VERBS}\${ENDING}\shell\SoXa" "Icon" "$INSTDIR\SoXa.exe"
    WriteRegStr HKCU "${VERBS}\${ENDING}\shell\SoXa\command" "" '"$INSTDIR\SoXa.exe" "%1"'
!macroend

; A running program holds its files: nothing of it is replaced or deleted while it runs.
!macro WAIT_UNTIL_CLOSED
    ${Do}
        ClearErrors
        ${IfNot} ${FileExists} "$INSTDIR\lib\soxa.jar"
            ${Break}
        ${EndIf}
        FileOpen $0 "$INSTDIR\lib\soxa.jar" a
        ${IfNot} ${Errors}
            FileClose $0
            ${Break}
        ${EndIf}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION \
            "Sổ Xã đang mở. Hãy đóng cửa sổ Sổ Xã rồi bấm Thử lại (Retry)." /SD IDCANCEL IDRETRY closed
        SetErrorLevel 2
        Abort
        closed:
    ${Loop}
!macroend

Function .onInit
    SetShellVarContext current
    ${IfNot} ${AtLeastWin7}
        MessageBox MB_OK|MB_ICONSTOP "Sổ Xã cần Windows 7 SP1 (64-bit) trở lên." /SD IDOK
        SetErrorLevel 2
        Abort
    ${EndIf}
    ReadEnvStr $0 "ProgramData"
    ${If} $0 != ""
    ${AndIf} $INSTDIR == "C:\ProgramData\SoXa"
        StrCpy $INSTDIR "$0\SoXa"
    ${EndIf}
FunctionEnd

Section
    SetShellVarContext current
    !insertmacro WAIT_UNTIL_CLOSED
    ClearErrors
    Delete "$INSTDIR\lib\*.jar" ; libraries of an earlier version
    SetOutPath "$INSTDIR"
    File /r "${PROGRAM}/*"
    WriteUninstaller "$INSTDIR\Go-bo.exe"
    ${If} ${Errors}
        MessageBox MB_OK|MB_ICONSTOP \
            "Không ghi được vào thư mục $INSTDIR. Hãy xem ổ đĩa còn chỗ trống (cần 200 MB) không, rồi cài lại." /SD IDOK
        SetErrorLevel 2
        Abort
    ${EndIf}
    CreateShortcut "$DESKTOP\Sổ Xã.lnk" "$INSTDIR\SoXa.exe" "" "$INSTDIR\SoXa.exe" 0
    CreateShortcut "$SMPROGRAMS\Sổ Xã.lnk" "$INSTDIR\SoXa.exe" "" "$INSTDIR\SoXa.exe" 0
    CreateShortcut "$SENDTO\Sổ Xã (kiểm tra tệp).lnk" "$INSTDIR\SoXa.exe" "" "$INSTDIR\SoXa.exe" 0
    !insertmacro VERB ".xlsx"
    !insertmacro VERB ".xls"
    !insertmacro VERB ".ods"
    WriteRegStr HKCU "${ENTRY}" "DisplayName" "Sổ Xã"
    WriteRegStr HKCU "${ENTRY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${ENTRY}" "DisplayIcon" "$INSTDIR\SoXa.exe"
    WriteRegStr HKCU "${ENTRY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${ENTRY}" "UninstallString" '"$INSTDIR\Go-bo.exe"'
    WriteRegStr HKCU "${ENTRY}" "QuietUninstallString" '"$INSTDIR\Go-bo.exe" /S'
    WriteRegDWORD HKCU "${ENTRY}" "NoModify" 1
    WriteRegDWORD HKCU "${ENTRY}" "NoRepair" 1
SectionEnd

; Deletes file by file what was installed: whatever else lies in the folder is somebody's own and stays.
Section "Uninstall"
    SetShellVarContext current
    !insertmacro WAIT_UNTIL_CLOSED
    Delete "$DESKTOP\Sổ Xã.lnk"
    Delete "$SMPROGRAMS\Sổ Xã.lnk"
    Delete "$SENDTO\Sổ Xã (kiểm tra tệp).lnk"
    !include "${REMOVAL}"
    Delete "$INSTDIR\Go-bo.exe"
    Delete "$APPDATA\SoXa\cua-so.properties"
    RMDir "$APPDATA\SoXa"
    SetOutPath "$TEMP"
    RMDir "$INSTDIR"
    DeleteRegKey HKCU "${VERBS}\.xlsx\shell\SoXa"
    DeleteRegKey HKCU "${VERBS}\.xls\shell\SoXa"
    DeleteRegKey HKCU "${VERBS}\.ods\shell\SoXa"
    DeleteRegKey HKCU "${ENTRY}"
SectionEnd
